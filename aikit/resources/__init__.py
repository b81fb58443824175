"""The documented API classes, one file each with its result classes. Their methods only describe a call."""
