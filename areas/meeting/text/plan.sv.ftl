
# Year plan, agenda, summons.
