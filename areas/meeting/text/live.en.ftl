
# Presence, proceedings and the live page.
