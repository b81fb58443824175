"""The documented API classes, one file each, with their result classes. Their methods only describe a call."""
