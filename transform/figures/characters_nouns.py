"""What Japanese and Chinese count: counters behind a number, the nouns they stand beside, and what befell who is counted."""

from __future__ import annotations

import re

# (unit, counter, what it counts where no noun stands beside it; None: nothing without a noun)
COUNTERS: tuple[tuple[str, str, str | None], ...] = (
    ("USD", r"(?:米)?ドル|美元|美金", ""),
    ("EUR", r"ユーロ|欧元|歐元", ""),
    ("RUB", r"ルーブル|卢布|盧布", ""),
    ("KRW", r"ウォン|韩元|韓元|韓圜|韩圜", ""),
    ("CNY", r"人民元|元人民币|元人民幣|(?<=[万亿億])元", ""),
    ("JPY", r"(?<=[千万億兆])円|日元|日圓", ""),
    ("tonnes", r"(?:トン|公吨|公噸|吨|噸)(?![级級])", ""),
    ("barrels", r"バレル|桶", "barrels"),
    ("people", r"人(?![々口民材間间工力权權生])|名(?![前称単单義义])|位(?=[^置于於])", "people"),
    ("containers", r"(?:個|个)(?:分)?", None),
    ("shells", r"発|发|發|枚", None),
    ("systems", r"門|门|基|套", None),
    ("vehicles", r"両|台|輛|辆", None),
    ("items", r"隻|艘", "ships"),
    ("aircraft", r"機|架", None),
    ("percent", r"%|パーセント", ""),
)
COUNTER = re.compile(
    r"(?P<more>余り?|餘|多)?(?P<myriads>[万亿億](?=[名吨噸枚发發桶美人]))?(?:"
    + "|".join(f"(?P<c{i}>{counter})" for i, (_, counter, _) in enumerate(COUNTERS))
    + ")"
)
# What is counted: its unit where the counter leaves it open, what, and its words.
NOUNS: tuple[tuple[str, str, str], ...] = (
    ("people", "sappers", "工兵"),
    ("people", "workers", "労働者|劳工|勞工|工人|劳务人员|労務者|工员|劳动者"),
    ("people", "prisoners of war", "捕虜|战俘|戰俘|俘虏|俘虜"),
    ("people", "soldiers", "兵士|将兵|軍人|军人|士兵|部隊|部队|兵力|官兵|北朝鮮兵|派兵|特殊部隊|特种兵|北韓軍|北軍|朝鲜军(?!事)|(?<![閲阅閱派増增])兵(?!器)"),
    ("people", "tourists", "観光客|游客|遊客|旅客"),
    ("containers", "containers", "コンテナ|集装箱|集裝箱|貨櫃"),
    ("missiles", "missiles", "ミサイル|导弹|導彈|飛彈|KN-?23"),
    ("shells", "shells", "砲弾|炮弹|砲彈|弾薬|弹药"),
    ("systems", "multiple rocket launchers", "多連装ロケット砲|火箭炮|火箭砲|多管火箭|放射砲"),
    ("systems", "guns", "自走砲|自行火炮|榴弾砲|榴弹炮|长程火炮|長射程砲|火砲|火炮"),
    ("systems", "air defence systems", "防空システム|防空系统|防空系統"),
    ("vehicles", "tanks", "戦車|坦克|戰車"),
    ("vehicles", "trucks", "トラック|卡车|卡車"),
    ("vehicles", "armoured vehicles", "装甲車|装甲车|裝甲車"),
    ("aircraft", "fighter jets", "戦闘機|战斗机|戰鬥機|战机|戰機"),
    ("aircraft", "drones", "ドローン|無人機|无人机"),
    ("aircraft", "helicopters", "ヘリコプター|ヘリ|直升机|直升機"),
    ("items", "ships", "船|舰|艦"),
    ("", "arms", "(?:武器|兵器|军火|軍火|弹药|装备)(?!輸出|输出|出口)"),
    ("", "flour", "小麦粉|面粉|麵粉"),
    ("", "wheat", "小麦"),
    ("", "rice", "コメ|大米"),
    ("", "food", "食糧|粮食|糧食"),
    ("", "coal", "石炭|煤炭"),
    ("", "oil", "石油(?:精製品|製品)?|精製油|成品油|原油|燃油"),
)  # fmt: skip
NOUN = re.compile("|".join(f"(?P<n{i}>{words})" for i, (_, _, words) in enumerate(NOUNS)))
FATES: tuple[tuple[str, str], ...] = (
    ("killed and wounded", "死傷|伤亡|傷亡|死伤"),
    ("killed", "死亡|戦死|阵亡|陣亡|死者|丧生|喪生|打死|击毙|擊斃|殺害"),
    ("wounded", "負傷|受伤|受傷|けが"),
)
FATE = re.compile("|".join(f"(?P<f{i}>{words})" for i, (_, words) in enumerate(FATES)))
ONE_IN = re.compile(r"人に1人|\d+人に1人")  # "9人に1人", one in nine
KIN = re.compile(r"遺族|遗属|遗族|家族|家属")
# A unit that stands for others in the tables above, as it is told to others.
UNIT_TOLD = {"aircraft": "items"}
# Which units of nouns a counter goes with: "50門", "20基", "5機", "60両", "100枚"; what is in no row goes with no noun of a unit.
FITS: dict[str, frozenset[str]] = {
    "containers": frozenset({"containers"}),
    "shells": frozenset({"shells", "missiles"}),
    "systems": frozenset({"systems", "missiles"}),
    "vehicles": frozenset({"vehicles", "systems", "aircraft"}),
    "items": frozenset({"items"}),
    "aircraft": frozenset({"aircraft"}),
    "people": frozenset({"people"}),
    "percent": frozenset({"people", "shells", "missiles", "containers", ""}),
    "fraction": frozenset({"people", "shells", "missiles", "containers", ""}),
}
