"""What streaming calls return: typed streams, streams that build up an answer, binary bodies and raw responses.

Also files that are read or written meanwhile, whole, chunk by chunk, or side by side.
"""
