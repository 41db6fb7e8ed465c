"""The glossary's texts, in English; Qt translates them."""
