"""One address for one work: the spelling of addresses, and the canonical address a page declares, not believed blindly."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, unquote_to_bytes, urljoin, urlsplit, urlunsplit

# Parameters that say where a reader came from or who they are, not what they read.
_TRACKING_PREFIXES = (
    "utm_", "utm-", "mc_", "pk_", "piwik_", "mtm_", "matomo_", "ga_", "hsa_", "at_", "fb_", "vero_", "oly_", "trk_", "wt_",
    "ns_", "itm_", "int_", "xtor", "sc_", "cmp_", "_hs", "__hs", "gad_", "wt.", "__cf_chl",
)  # fmt: skip
_TRACKING = frozenset(
    "fbclid gclid gclsrc gbraid wbraid dclid yclid ysclid ymclid _openstat msclkid twclid ttclid li_fat_id igshid igsh igs "
    "mkt_tok s_kwcid ref ref_src ref_url referrer referer cmpid cid_source campaign_id ncid nr_email_referer ocid sr_share smid smtyp "
    "spm scm feature share shared sharetype share_source from_source fromshare guccounter guce_referrer guce_referrer_sig _ga _gl _ke "
    "srsltid mibextid __twitter_impression cmp intcmp icid traffic_source maca emc sref dlvrit taid dicbo tblci obclid oborigurl hootpostid "
    "epik erid rb_clickid vgo_ee wickedid zanpid soc_src soc_trk socialshare rss feedsource feed_source _branch_match_id "
    "phpsessid jsessionid sessionid session_id sid aspsessionid cfid cftoken zenid osessid "
    "amp amp_js_v amp_gsa amp_r usqp aoh outputtype device mobile_view nocache cachebuster cachebust cache_buster cb _ _t _ts timestamp rnd rand random print_view isappinstalled".split()
)
# Parameters that may say what is read ("source=aa"), and values with which they say by what way a reader came.
_WAYS = frozenset("from source src via partner medium kaynak origin".split())
_WAY_NAMES = frozenset(
    "rss feed feeds rssfeed twitter facebook fb whatsapp telegram instagram push email mail newsletter share googlenews".split()
)
_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid|sessionid)=[^/?;]*", re.I)
_KEPT_UNLESS_AMP = {"outputtype", "output", "view", "format", "mode", "type"}
_TWIN_HOST = re.compile(r"\A(?:m|mobil|mobile|amp|wap|touch)\.(?=[^.]+\.[^.]+)")
_TWIN_SEGMENT = re.compile(r"\A(?:amp|mobil|mobile|m)\Z", re.I)
_AMP_SUFFIX = re.compile(r"(?:\.amp(?=\.s?html?\Z)|\.amp\Z|(?<=[\w-])[_-]amp(?=\.s?html?\Z)|\.amphtml\Z)", re.I)
_INDEX = re.compile(r"/(?:index|default)\.(?:s?html?|php\d?|aspx?|jsp|cfm)\Z", re.I)
_AMP_CACHE = re.compile(r"\A/(?:c|v|i|wp)/(s/)?([^/]+\.[^/]+)(/.*)?\Z")
_GOOGLE_AMP = re.compile(r"\A/amp/(s/)?([^/]+\.[^/]+)(/.*)?\Z")
_REDIRECTORS = {
    ("www.google.com", "/url"): ("url", "q"),
    ("google.com", "/url"): ("url", "q"),
    ("l.facebook.com", "/l.php"): ("u",),
    ("lm.facebook.com", "/l.php"): ("u",),
    ("l.instagram.com", "/"): ("u",),
    ("out.reddit.com", "/"): ("url",),
}
_DEFAULT_PORTS = {"http": 80, "https": 443}
# Under these a registered name has three labels, not two (from the public suffix list, for the countries we read most).
_SECOND_LEVEL = frozenset(
    "com org net gov edu co gen biz info web k12 bel pol tv av dr name ac or go ne in ltd me".split()
)
_UNRESERVED = "-._~"
_PATH_SAFE = "/:@!$&'()*+,;=" + _UNRESERVED
_QUERY_SAFE = "/:@!$'()*+,;?=" + _UNRESERVED
_ROUNDS = 4  # a redirector around an AMP cache around a mobile page is three


def canonicalize_url(url: str, *, base: str | None = None) -> str:
    """Return the canonical spelling of an address.

    Host in lower case and ASCII (RFC 5891), no user, default port, fragment, tracking or session parameter; dots in the
    path resolved and percent-encoding in one form (RFC 3986, § 6.2); parameters in order of their names; the desktop twin
    of AMP and mobile addresses; what AMP caches and redirectors point to. Applying it again changes nothing.

    Args:
        url: the address.
        base: what a relative address is relative to.

    Raises:
        ValueError: it is no http(s) address.
    """
    found = re.sub(r"\A[\x00-\x20]+|[\x00-\x20]+\Z|[\t\r\n]", "", url)
    found = urljoin(base, found) if base else found
    for _ in range(_ROUNDS):
        before, found = found, _spell(found)
        if before == found:
            break
    return found


def _spell(url: str) -> str:
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise ValueError(f"{url!r} is no http or https address")
    host = _spell_host(parts.hostname)
    inner = _unwrap(host, parts.path, parts.query)
    if inner is not None:
        return inner
    port = f":{parts.port}" if parts.port and parts.port != _DEFAULT_PORTS[scheme] else ""
    path = _spell_path(parts.path)
    query = _spell_query(parts.query)
    fragment = parts.fragment if parts.fragment.startswith("!") else ""
    return urlunsplit((scheme, _desktop_host(host) + port, path, query, fragment))


def _spell_host(host: str) -> str:
    host = host.rstrip(".").lower()
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    if not host or " " in host or "%" in host:
        raise ValueError(f"{host!r} is no host name")
    return f"[{host}]" if ":" in host else host


def _desktop_host(host: str) -> str:
    bare = _TWIN_HOST.sub("", host)
    if bare == host or bare.startswith("www."):
        return bare
    # News sites' desktop twins are "www." far more often than bare; a page's own declaration overrules this.
    return f"www.{bare}" if bare == registered_domain(bare) else bare


def split_address(url: str | None) -> SplitResult:
    """Split an address that a page wrote; one that cannot be split (`http://[`) has no parts, as browsers have it."""
    try:
        found = urlsplit(url or "")
        _ = found.hostname
    except ValueError:
        return SplitResult("", "", "", "", "")
    return found


def registered_domain(host: str) -> str:
    """Return the name a host is registered under ("m.haber.com.tr" → "haber.com.tr"), by rule, without a list."""
    labels = host.split(".")
    size = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-size:])


def _unwrap(host: str, path: str, query: str) -> str | None:
    cache = None
    if host.endswith(".cdn.ampproject.org"):
        cache = _AMP_CACHE.match(path)
    elif re.fullmatch(r"(?:www\.)?google\.\w{2,3}(?:\.\w{2})?", host):
        cache = _GOOGLE_AMP.match(path)
    if cache:
        secure, inner, rest = cache.groups()
        return f"http{'s' if secure else ''}://{inner}{rest or '/'}" + (f"?{query}" if query else "")
    for name in _REDIRECTORS.get((host, path or "/"), ()):
        for pair in query.split("&"):
            key, _, value = pair.partition("=")
            target = unquote_to_bytes(value).decode("utf-8", "replace")
            if key == name and target.startswith(("http://", "https://")):
                return target
    return None


def _spell_path(path: str) -> str:
    path = _SESSION.sub("", path)
    segments: list[str] = []
    for segment in re.sub(r"(?<!:)//+", "/", path or "/").split("/")[1:] if path.startswith("/") else [path]:
        plain = _recode(segment, _PATH_SAFE)
        if plain == "..":
            if segments:
                segments.pop()
        elif plain != ".":
            segments.append(plain)
    if path.endswith(("/.", "/..")):
        segments.append("")
    if len(segments) > 1 and _TWIN_SEGMENT.match(segments[0]) and any(segments[1:]):
        segments = segments[1:]
    while len(segments) > 1 and segments[-1] == "" and segments[-2].lower() == "amp":
        segments[-2:] = [""]
    if len(segments) > 1 and segments[-1].lower() == "amp":
        segments.pop()
    found = _AMP_SUFFIX.sub("", "/" + "/".join(segments))
    return _INDEX.sub("/", found) or "/"


def _recode(text: str, safe: str) -> str:
    """One form of percent-encoding: unreserved and safe characters plain, the rest encoded, in capitals."""
    kept = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text)
    parts = re.split(r"(%[0-9A-Fa-f]{2})", kept)
    out = []
    for part in parts:
        if re.fullmatch(r"%[0-9A-Fa-f]{2}", part):
            char = chr(int(part[1:], 16))
            out.append(char if char.isascii() and (char.isalnum() or char in _UNRESERVED) else part.upper())
        else:
            out.append(quote(part, safe=safe, errors="replace"))
    return "".join(out)


def _spell_query(query: str) -> str:
    kept = []
    for pair in query.replace("&amp;", "&").split("&"):
        name, mark, value = pair.partition("=")
        key = name.lower().strip()
        if not pair or _is_tracking(key, value):
            continue
        kept.append((_recode(name, _QUERY_SAFE), mark + _recode(value, _QUERY_SAFE)))
    return "&".join(name + rest for name, rest in sorted(kept, key=lambda pair: pair[0]))


def _is_tracking(key: str, value: str) -> bool:
    if key in _KEPT_UNLESS_AMP:
        return value.lower() == "amp"
    return key in _TRACKING or key.startswith(_TRACKING_PREFIXES) or (key in _WAYS and value.lower() in _WAY_NAMES)


def address_key(url: str) -> str:
    """Return what two addresses of one page share: the canonical spelling without scheme, "www." and last slash."""
    parts = urlsplit(canonicalize_url(url))
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}" + (f"?{parts.query}" if parts.query else "")


@dataclass(frozen=True, slots=True)
class Canonical:
    """The canonical address chosen, and why those declared before it were refused."""

    url: str | None
    refused: tuple[str, ...] = ()


_NO_PAGE = re.compile(
    r"/(?:404|error|login|giris|signin|undefined|null|not-?found|hata)(?:[/.]|\Z)|\{\{|%7B%7B|\[object", re.I
)
_WORDS = re.compile(r"[^\W_]+")
_SLUG_WORDS = 3
_EXTENSION = re.compile(r"\.(?:s?html?|php\d?|aspx?|jsp)\Z", re.I)
# What follows the address of a work where it is shown in another way.
_VARIANT = re.compile(r"(?:amp|print|yazdir|mobil|mobile|tam-metin|full|single|page|sayfa)?/?\d{0,2}", re.I)


def choose_canonical(declared: Iterable[str | None], url: str | None) -> Canonical:
    """Choose a page's canonical address among those it declares, in order; its own address where none holds.

    Refused are addresses on another site, home and section pages, error pages and other articles: templates declare them
    by mistake, and believing them would make one work of many.

    Args:
        declared: what the page declares (link rel=canonical, og:url …), the strongest first.
        url: where the page was fetched, or None for a file.
    """
    own = _try(url, None)
    refused: list[str] = []
    for candidate in declared:
        if not candidate or not candidate.strip():
            continue
        found = _try(candidate, url)
        fault = "no http address" if found is None else _find_fault(found, own)
        if fault is None:
            return Canonical(found, tuple(refused))
        refused.append(f"{candidate.strip()[:200]}: {fault}")
    return Canonical(own, tuple(refused))


def _try(url: str | None, base: str | None) -> str | None:
    try:
        return canonicalize_url(url, base=base) if url else None
    except ValueError:
        return None


def _find_fault(found: str, own: str | None) -> str | None:
    it = urlsplit(found)
    host = it.hostname or ""
    if host in {"localhost", "127.0.0.1"} or "." not in host:
        return "no public host"
    if _NO_PAGE.search(it.path):
        return "an error or login page"
    if own is None:
        return "a home page" if it.path == "/" and not it.query else None
    ours = urlsplit(own)
    if registered_domain(host) != registered_domain(ours.hostname or ""):
        return "another site"
    if address_key(found) == address_key(own):
        return None
    if it.path == "/" and not it.query:
        return "a home page"
    return _find_other_page(it.path, it.query, ours.path, ours.query)


def _find_other_page(path: str, query: str, own_path: str, own_query: str) -> str | None:
    last, own_last = path.rstrip("/").rsplit("/", 1)[-1], own_path.rstrip("/").rsplit("/", 1)[-1]
    if (
        not query
        and not _is_article_like(last)
        and (
            _is_article_like(own_last)
            or _is_above(path, own_path)
            or (not _names_a_work(path) and (own_query or _names_a_work(own_path)))
        )
    ):
        return "a section page"
    words, own_words = set(_WORDS.findall(path.lower())), set(_WORDS.findall(own_path.lower()))
    ids = {word for word in words if word.isdigit() and len(word) > 3}
    own_ids = {word for word in own_words | set(_WORDS.findall(own_query)) if word.isdigit() and len(word) > 3}
    if len(_WORDS.findall(last)) > _SLUG_WORDS and len(_WORDS.findall(own_last)) > _SLUG_WORDS:
        shared = set(_WORDS.findall(last.lower())) & set(_WORDS.findall(own_last.lower()))
        if not shared - {"haber", "html", "htm", "news"} and not ids & own_ids:
            return "another article"
    return None


def _is_above(path: str, own_path: str) -> bool:
    """True where a path is one that the page's own lies under, which is not merely its print, AMP or further page."""
    above, own = path.rstrip("/"), own_path.rstrip("/")
    if not own.startswith(f"{above}/"):
        return False
    rest = own[len(above) + 1 :]
    return not (_names_a_work(path) and _VARIANT.fullmatch(rest))


def _names_a_work(path: str) -> bool:
    """True where the last part of a path may be the name of one work, short as it is: some words, or a number in it."""
    last = _EXTENSION.sub("", path.rstrip("/").rsplit("/", 1)[-1])
    return len(_WORDS.findall(last)) > 1 or any(char.isdigit() for char in last)


def _is_article_like(segment: str) -> bool:
    return len(_WORDS.findall(segment)) > _SLUG_WORDS or bool(re.search(r"\d{3,}", segment)) or "%" in segment
