"""The zones of countries (IANA tz database), by ISO 3166-1 alpha-2."""

from __future__ import annotations

# Countries that keep one time, and whose domains are theirs alone; .com and the like say nothing.
COUNTRY_ZONES = {
    "TR": "Europe/Istanbul", "DE": "Europe/Berlin", "AT": "Europe/Vienna", "CH": "Europe/Zurich", "LI": "Europe/Zurich", "LU": "Europe/Luxembourg",
    "FR": "Europe/Paris", "IT": "Europe/Rome", "NL": "Europe/Amsterdam", "BE": "Europe/Brussels", "PL": "Europe/Warsaw", "CZ": "Europe/Prague",
    "SK": "Europe/Bratislava", "HU": "Europe/Budapest", "RO": "Europe/Bucharest", "BG": "Europe/Sofia", "GR": "Europe/Athens", "SE": "Europe/Stockholm",
    "NO": "Europe/Oslo", "DK": "Europe/Copenhagen", "FI": "Europe/Helsinki", "GB": "Europe/London", "IE": "Europe/Dublin", "IS": "Atlantic/Reykjavik",
    "UA": "Europe/Kyiv", "KR": "Asia/Seoul", "KP": "Asia/Pyongyang", "JP": "Asia/Tokyo", "CN": "Asia/Shanghai", "TW": "Asia/Taipei", "HK": "Asia/Hong_Kong",
    "IN": "Asia/Kolkata", "ZA": "Africa/Johannesburg", "AZ": "Asia/Baku", "GE": "Asia/Tbilisi", "AM": "Asia/Yerevan", "BY": "Europe/Minsk", "IL": "Asia/Jerusalem",
}  # fmt: skip
# Where the national press of countries with several zones sits, and countries whose domains are sold to anyone.
PRESS_ZONES = {
    "RU": "Europe/Moscow", "US": "America/New_York", "LV": "Europe/Riga", "LT": "Europe/Vilnius", "EE": "Europe/Tallinn", "ES": "Europe/Madrid",
    "QA": "Asia/Qatar", "AE": "Asia/Dubai", "SG": "Asia/Singapore", "VN": "Asia/Ho_Chi_Minh", "TH": "Asia/Bangkok",
}  # fmt: skip
