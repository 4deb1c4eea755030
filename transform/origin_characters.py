"""Who Japanese and Chinese reports credit: no blanks stand around a name there, so a name counts by what stands right beside it."""

from __future__ import annotations

import re

# What it is called where origins are counted → how Japanese and Chinese texts write it, full forms first.
NAMES: dict[str, tuple[str, ...]] = {
    "Yonhap": ("聯合ニュース", "韩联社", "韓聯社", "韩国联合通讯社", "韓國聯合通訊社"),
    "Newsis": ("ニューシス", "纽西斯"),
    "Chosun Ilbo": ("朝鮮日報", "朝鲜日报"),
    "JoongAng Ilbo": ("中央日報", "中央日报"),
    "Dong-A Ilbo": ("東亜日報", "东亚日报", "東亞日報"),
    "KCNA": ("朝鮮中央通信", "朝中社", "朝鲜中央通讯社", "朝鲜中央通信社", "朝鮮中央通訊社", "北韓中央通信社", "北韓中央通訊社", "朝中通信"),
    "Rodong Sinmun": ("労働新聞", "劳动新闻", "勞動新聞"),
    "NK News": ("NKニュース", "NK新闻"),
    "Daily NK": ("デイリーNK", "每日朝鲜"),
    "38 North": ("38ノース", "北纬38度"),
    "TASS": ("タス通信", "塔斯社"),
    "RIA Novosti": ("RIAノーボスチ", "ロシア通信", "俄新社"),
    "Interfax": ("インタファクス", "インターファクス", "国际文传电讯社", "国际文传", "國際文傳電訊社"),
    "Kommersant": ("コメルサント", "生意人报"),
    "Izvestia": ("イズベスチヤ", "消息报"),
    "Sputnik": ("スプートニク", "俄罗斯卫星通讯社", "俄罗斯卫星社", "俄羅斯衛星通訊社", "俄羅斯衛星社"),
    "Ukrinform": ("ウクルインフォルム", "乌克兰国家通讯社", "烏克蘭國家通訊社"),
    "Ukrainska Pravda": ("ウクラインスカ・プラウダ", "乌克兰真理报", "烏克蘭真理報"),
    "Interfax-Ukraine": ("インタファクス・ウクライナ",),
    "Kyiv Independent": ("キーウ・インディペンデント", "基辅独立报", "基輔獨立報"),
    "RFE/RL": ("自由欧州放送", "自由欧洲电台", "自由歐洲電台"),
    "Radio Free Asia": ("自由アジア放送", "自由亚洲电台", "自由亞洲電台"),
    "Voice of America": ("ボイス・オブ・アメリカ", "美国之音", "美國之音"),
    "Reuters": ("ロイター", "路透社", "路透"),
    "AFP": ("AFP通信", "AFP時事", "法新社"),
    "AP": ("AP通信", "美联社", "美聯社"),
    "DPA": ("DPA通信", "德新社"),
    "Kyodo": ("共同通信", "共同社"),
    "Jiji": ("時事通信", "时事通讯社", "时事社"),
    "NHK": ("NHK", "日本放送协会", "日本放送協會"),
    "Nikkei": ("日本経済新聞", "日経新聞", "日本经济新闻", "日經新聞"),
    "Yomiuri": ("読売新聞", "读卖新闻", "讀賣新聞"),
    "Asahi": ("朝日新聞", "朝日新闻"),
    "Mainichi": ("毎日新聞", "每日新闻"),
    "Sankei": ("産経新聞", "产经新闻"),
    "Xinhua": ("新華社", "新华社", "新华网"),
    "CNS": ("中国新聞社", "中新社", "中新网", "中新網", "中国新闻社", "中国新闻网"),
    "CCTV": ("中国中央テレビ", "央视新闻", "央视", "央視"),
    "CNA": ("中央通訊社", "中央社"),
    "Global Times": ("環球時報", "环球时报", "环球网"),
    "South China Morning Post": ("サウスチャイナ・モーニング・ポスト", "南华早报", "南華早報"),
    "Bloomberg": ("ブルームバーグ", "彭博社", "彭博"),
    "BBC": ("BBC放送", "BBC", "英国广播公司", "英國廣播公司"),
    "CNN": ("CNNテレビ", "CNN", "美国有线电视新闻网", "美國有線電視新聞網"),
    "NBC News": ("NBCテレビ", "NBCニュース", "全国广播公司"),
    "Al Jazeera": ("アルジャジーラ", "半岛电视台", "半島電視台"),
    "New York Times": ("ニューヨーク・タイムズ", "ニューヨークタイムズ", "纽约时报", "紐約時報"),
    "Wall Street Journal": ("ウォール・ストリート・ジャーナル", "ウォールストリート・ジャーナル", "华尔街日报", "華爾街日報"),
    "Washington Post": ("ワシントン・ポスト", "华盛顿邮报", "華盛頓郵報"),
    "Financial Times": ("フィナンシャル・タイムズ", "フィナンシャルタイムズ", "金融时报", "金融時報"),
    "Guardian": ("英紙ガーディアン", "卫报", "衛報"),
    "Times": ("英紙タイムズ", "泰晤士报", "泰晤士報"),
    "Der Spiegel": ("シュピーゲル", "明镜周刊", "明鏡週刊"),
    "Bild": ("ビルト紙", "图片报"),
    "Le Monde": ("ルモンド", "世界报"),
}  # fmt: skip
# In brackets and behind a label short forms do, which are words elsewhere ("共同声明", "時事問題").
_SHORT = {
    "共同": "Kyodo",
    "時事": "Jiji",
    "聯合": "Yonhap",
    "afp": "AFP",
    "ap": "AP",
    "タス": "TASS",
    "rp": "Radiopress",
}

_BY_SPELLING = {spelling.lower(): name for name, spellings in NAMES.items() for spelling in spellings} | _SHORT
_WIDE = {code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}


def _either(spellings: list[str]) -> str:
    return "|".join(re.escape(spelling) for spelling in sorted(spellings, key=len, reverse=True))


_LONG_NAMES = _either([spelling for spelling in _BY_SPELLING if spelling not in _SHORT])
_ANY_NAME = _either(list(_BY_SPELLING))
_NAME = rf"(?<![a-z])(?P<source>{_LONG_NAMES})(?![a-z])"
_QUOTED = rf"[《〈「『“\"]?{_NAME}[》〉」』”\"]?"
_BESIDE = r"(?:通信社?|テレビ|放送|紙|电视台|報|报)?(?:[（(][^（）()\n]{2,24}[）)])?"
_SAY_JA = r"(?:報じ|伝え|報道|明らかに|語っ|述べ|掲載|よると|よれば|引用)"
_SAY_ZH = r"(?:[报報][导導道](?!员)|称|稱|消息|透露|披露|指出|援引|引述|引用|转引|轉引|刊文|写道|證實|证实|说[，：])"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # At the head: "【ソウル聯合ニュース】", "（中央社首爾30日電）", "【环球网报道】", "新华社平壤9月19日电", "中新网9月19日电".
        rf"\A\s*[【（(〔\[［][^】）)〕\]］\n]{{0,30}}?(?<![a-z])(?P<source>{_ANY_NAME})(?![a-z])(?:[=＝][^】）)\n]{{1,8}}|[^】）)〕\]］\n]{{0,24}}?(?:日|电|電|[报報][导導道]|ニュース))?[】）)〕\]］]",
        rf"\A\s*{_NAME}[^，。、\n]{{0,12}}?\d{{1,2}}日(?:电|電|讯|訊|[报報][导導道]|消息)",
        # What closes it: "（共同）", "来源：新华社".
        rf"[（(\[［【](?P<source>{_ANY_NAME})(?:[=＝・/／][^（）()\n]{{1,10}})?[）)\]］】]\s*\Z",
        rf"(?:来源|來源|出典|提供元?|配信元?)[ ]?[:：][ ]?[《「]?(?P<source>{_ANY_NAME})",
    )
)
_CREDITS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_QUOTED}{_BESIDE}(?:[はがも](?![、。]?\Z)|など(?:が|は)|、)[^。\n]{{0,80}}?{_SAY_JA}",
        rf"{_QUOTED}{_BESIDE}(?:の[^。、\n]{{0,10}})?(?:に|が[^。\n]{{0,20}}?ところ)(?:よると|よれば|[^。\n]{{0,12}}?(?:明らかに|語っ|話し|答え|述べ)|では)",
        rf"(?:据|據|根据|根據|援引|引述|引用|转引自?|轉引自?)[^，。\n]{{0,14}}?{_QUOTED}{_BESIDE}[^，。\n]{{0,24}}?{_SAY_ZH}",
        rf"{_QUOTED}{_BESIDE}(?!记者|記者|大楼|总部)[^。，、\n]{{0,24}}?{_SAY_ZH}",
        rf"{_NAME}(?:记者|記者)[^。\n]{{0,20}}?(?:[获獲]悉|[采採][访訪]|了解到|[报報][导導道])",
    )
)
_CHARACTER = re.compile("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_LEAD = 500  # characters: a sentence of these languages takes a third of the letters of a Turkish one


def find_origin_of_characters(folded: str) -> str | None:
    """Return who a Japanese or Chinese text credits in its head, at its end or in its first sentences; None where nobody.

    Args:
        folded: the text, folded.
    """
    if _CHARACTER.search(folded, 0, _LEAD) is None:
        return None
    plain = folded.translate(_WIDE)
    plain = plain.lower() if plain != folded else plain
    head, tail = plain[:200], plain[-80:]
    for pattern, text in zip(_PATTERNS, (head, head, tail, f"{head}\n{tail}"), strict=True):
        match = pattern.search(text)
        if match is not None:
            return _BY_SPELLING[match["source"]]
    credited = [match for pattern in _CREDITS if (match := pattern.search(plain, 0, _LEAD))]
    if not credited:
        return None
    return _BY_SPELLING[min(credited, key=lambda match: match.start("source"))["source"]]
