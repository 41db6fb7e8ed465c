"""Help where one needs it: the glossary, the marks that open it, shortcuts, and a first lesson."""
