"""How well drawings are read, and what trainings come to."""
