"""What streaming calls return: typed streams, streams that build up an answer, binary bodies and raw responses."""
