"""Recording and replay: exchanges with a service in files that vcrpy reads and writes too."""
