"""A drawing becomes an answer, or none."""
