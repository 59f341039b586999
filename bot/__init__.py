"""Mesas: a Matrix bot that ministries of education meet through."""
