# Words of the rules of deciding and minuting.
