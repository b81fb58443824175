"""Speed benchmarks that compare aikit with its peers in the same run; see README.md."""
