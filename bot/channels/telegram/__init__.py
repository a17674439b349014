"""Telegram: the door of python-telegram-bot, with a transport and a polling loop of our own."""
