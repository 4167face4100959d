"""How a history made by an older BackCoach is brought to today's form; run by Alembic."""
