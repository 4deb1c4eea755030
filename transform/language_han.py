"""Chinese and Japanese in short texts of Han characters: by characters that the one writes and the other does not.

Which characters a writing has is told by the standard that was made for it: GB 2312 for China's, Big5 for Taiwan's and Hong
Kong's, the first level of JIS X 0208 (2,965 characters in order of sound: what newspapers print) for Japan's.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[^\W\d_]")
_KANA = re.compile(r"[ぁ-ゖァ-ヺ]")
_FIRST_LEVEL = range(0xB0, 0xD0)  # the first byte in EUC-JP: rows 16 to 47
_MOST = 0.5  # of the letters in Han characters
_WORD = 2  # what a word says, in characters
# Small words, and what only one of the two calls a state, an office or a person.
_CHINESE = re.compile(
    "[的了在吗們们你她]|普京|普丁|特朗普|拜登|馬克宏|泽连斯基|澤倫斯基|北韓|朝鲜|俄罗斯|俄羅斯|俄军|俄軍|俄外|美军|乌克兰|烏克蘭|首尔|首爾|外交部|国防部|國防部|总理|总书记|消息人士"
)
_JAPANESE = re.compile(
    "[々〆]|北朝鮮|訪朝|訪露|露朝|日朝|日米|米朝|米韓|首脳|外相|首相|防衛相|共同声明|大統領|国連|株価|米国|米軍|逮捕|内閣|官房|知事|都内|容疑"
)


def tell_han(text: str) -> str | None:
    """Return "zh" or "ja" for a text that is mostly of Han characters, None where it is not, or nothing tells.

    Args:
        text: a short text; each character is looked at.
    """
    han = _HAN.findall(text)
    if len(han) < _MOST * len(_LATIN.findall(text)) or not han:
        return None
    if _KANA.search(text):
        return "ja"
    kinds = Counter(_writings(character) for character in han)
    chinese = kinds["gb"] + kinds["big5"] + kinds["gb big5"] + _WORD * len(_CHINESE.findall(text))
    japanese = kinds["jis"] + _WORD * len(_JAPANESE.findall(text))
    if kinds["gb jis"] and kinds["big5 jis"]:  # "会談": China writes "会谈", Taiwan "會談"
        japanese += min(kinds["gb jis"], kinds["big5 jis"])
    if chinese == japanese:
        return None
    return "zh" if chinese > japanese else "ja"


@lru_cache(maxsize=1 << 13)
def _writings(character: str) -> str:
    """Return the standards that have a character, of "gb big5 jis"."""
    found = [name for name, codec in (("gb", "gb2312"), ("big5", "big5")) if _encoded(character, codec)]
    japanese = _encoded(character, "euc_jp")
    if len(japanese) == 2 and japanese[0] in _FIRST_LEVEL:
        found.append("jis")
    return " ".join(found)


def _encoded(character: str, codec: str) -> bytes:
    try:
        return character.encode(codec)
    except UnicodeEncodeError:
        return b""
