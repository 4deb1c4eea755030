"""What single outlets do otherwise than the rest."""
