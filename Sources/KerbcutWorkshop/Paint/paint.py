#!/usr/bin/env python3
"""Compares what Kerbcut knows of paint with the pixels of a browser. For maintainers: nothing else needs a browser.

    pip install playwright==1.65.2 numpy pillow      (no browser download: Debian's chromium is used)
    paint.py WORKSHOP [--width 1280] [--height 800] [--root PREFIX=DIR]… [--list KIND] [--sample COUNT] PAGE…

WORKSHOP is the KerbcutWorkshop program. Pages are served from 127.0.0.1, reach nothing else and run no script.
Three pictures of a page are taken: as its texts are, without their letters, and with letters in one colour that stands out.
  seen         elements that the browser shows (boxes, visibility, opacity, clipping) and that we say people see
  texts seen   texts whose letters change pixels, and that we say people see
  colours      texts whose colours behind them are those that we name, where we claim to know
  letters      texts whose letters have the colour that we name, where we claim to know
  claimed      how often we claim, of the texts that both see
  sizes        boxes of which we know the size, to a pixel
"""
import argparse, collections, functools, http.server, io, json, os, posixpath, random, subprocess, threading, urllib.parse

COLLECT = r"""() => {
  const shown = e => {
    const r = e.getBoundingClientRect();
    if (!e.getClientRects().length) return false;
    if (getComputedStyle(e).visibility !== 'visible') return false;
    if (/^(svg|img|canvas|video|iframe)$/.test(e.localName) && !(r.width * r.height)) return false;
    let box = {l: r.left + scrollX, t: r.top + scrollY, r: r.right + scrollX, b: r.bottom + scrollY};
    let position = getComputedStyle(e).position;
    for (let a = e; a; a = a.parentElement) {
      const s = getComputedStyle(a);
      if (+s.opacity === 0) return false;
      if (s.contentVisibility === 'hidden' && a !== e) return false;
      const leaves = a !== e && (position === 'absolute' && s.position === 'static' || position === 'fixed');
      const q = a.getBoundingClientRect();
      if (s.clipPath !== 'none') {
        const inset = /^inset\((.+)\)$/.exec(s.clipPath);
        if (inset && inset[1].split(' round')[0].split(' ').every(v => v === '50%' || v === '100%')) return false;
      }
      if (s.clip !== 'auto' && /absolute|fixed/.test(s.position)) {
        const n = (s.clip.match(/-?[\d.]+/g) || []).map(Number);
        if (n.length === 4 && (n[1] - n[3] <= 1 || n[2] - n[0] <= 1)) return false;
      }
      if (!leaves && a !== e && a !== document.documentElement && a !== document.body) {
        if (s.overflowX !== 'visible') { box.l = Math.max(box.l, q.left + scrollX); box.r = Math.min(box.r, q.right + scrollX); }
        if (s.overflowY !== 'visible') { box.t = Math.max(box.t, q.top + scrollY); box.b = Math.min(box.b, q.bottom + scrollY); }
      }
      if (!leaves) position = s.position === 'static' && a !== e && position === 'absolute' ? position : s.position;
    }
    return box.r > 0 && box.b > 0 && box.r >= box.l && box.b >= box.t;
  };
  return Array.from(document.getElementsByTagName('*'), e => {
    const r = e.getBoundingClientRect(), rects = [];
    for (const t of e.childNodes) {
      if (t.nodeType !== 3 || !t.data.trim()) continue;
      const range = document.createRange(); range.selectNodeContents(t);
      for (const q of range.getClientRects()) if (rects.length < 40) rects.push([q.left + scrollX, q.top + scrollY, q.width, q.height]);
    }
    const s = getComputedStyle(e);
    return {tag: e.localName, seen: shown(e), rects, flat: s.display !== '', id: e.id, cls: String(e.getAttribute('class') || ''),
            contents: s.display === 'contents', scroll: r.width * r.height > 0,
            size: e.getClientRects().length === 1 ? [e.offsetWidth ?? r.width, e.offsetHeight ?? r.height] : null,
            turned: s.transform !== 'none' || s.rotate !== 'none'};
  });
}"""

# Choices are shown when a list is opened, and lines break without a box. Saved images are not there, so that theirs is not
# the size of a picture.
BOXLESS = {"option", "optgroup", "br", "wbr", "img"}

SETTLE = """() => { for (const a of document.getAnimations()) { try { a.finish() } catch (e) { a.cancel() } } }"""

SHEET = """color => {
  for (const i of document.images) if (!i.naturalWidth) i.style.visibility = 'hidden'; const s = new CSSStyleSheet(); s.replaceSync(`*, *::before, *::after, *::marker, *::first-letter,
  *::first-line { -webkit-text-fill-color: ${color} !important; -webkit-text-stroke-color: transparent !important;
  text-decoration-color: transparent !important; text-shadow: none !important; text-emphasis-color: transparent !important;
  caret-color: transparent !important }
  *::before, *::after, *::marker { -webkit-text-fill-color: transparent !important }
  text, tspan, textPath { fill: ${color} !important; stroke: none !important }
  * { transition: none !important }`); document.adoptedStyleSheets = [s]; }"""


class Handler(http.server.SimpleHTTPRequestHandler):
    roots = []

    def translate_path(self, path):
        path = posixpath.normpath(urllib.parse.unquote(path.split("?", 1)[0].split("#", 1)[0]))
        for prefix, folder in self.roots:
            if path == prefix or path.startswith(prefix.rstrip("/") + "/"):
                return os.path.join(folder, path[len(prefix):].lstrip("/"))
        return "/nonexistent"

    def end_headers(self):
        self.send_header("Content-Security-Policy", "script-src 'none'")
        super().end_headers()

    def log_message(self, *args):
        pass


def picture(page, width):
    import numpy
    from PIL import Image
    height = min(page.evaluate("() => Math.max(document.documentElement.scrollHeight, innerHeight)"), 15000)
    shot = page.screenshot(full_page=True, clip={"x": 0, "y": 0, "width": width, "height": height}, animations="allow")
    return numpy.asarray(Image.open(io.BytesIO(shot)).convert("RGB"), dtype=numpy.int16)


def bands(element, shape):
    """The middle of each line of a text, where its letters are."""
    for left, top, width, height in element["rects"]:
        x0, x1 = int(max(left + 1, 0)), int(min(left + width - 1, shape[1]))
        y0, y1 = int(max(top + height * 0.32, 0)), int(min(top + height * 0.72, shape[0]))
        if x1 > x0 and y1 > y0:
            yield slice(y0, y1), slice(x0, x1)


def colours(plain, marked, element):
    """The colours behind the letters that are seen, with their shares; None if no letter is seen."""
    import numpy
    found, marks, area = collections.Counter(), 0, 0
    for band in bands(element, plain.shape):
        changed = (numpy.abs(plain[band] - marked[band]).max(axis=2) > 24)
        area += changed.size
        marks += int(changed.sum())
        if not changed.any():
            continue
        flat = plain[band].reshape(-1, 3)
        values, counts = numpy.unique(flat, axis=0, return_counts=True)
        for value, count in zip(values, counts):
            found[tuple(int(v) for v in value)] += int(count)
    if area == 0:
        reachable = any(x + w > 0 and y + h > 0 for x, y, w, h in element["rects"])
        return "outside" if reachable else None
    if marks <= min(8, area * 0.01):  # the single pixel of texts for screen readers alone
        return None
    total = sum(found.values())
    return {c: n / total for c, n in found.items() if n / total >= 0.02} or {found.most_common(1)[0][0]: 1}


def letters(plain, marked, shown, element):
    """The colour of most pixels that letters cover most, and how near it must be: thin letters cover none whole."""
    import numpy
    mark = numpy.array([255, 0, 212], dtype=numpy.int16)
    changes = [(numpy.abs(plain[b] - marked[b]).sum(axis=2), shown[b]) for b in bands(element, plain.shape)]
    most = max((c.max() for c, _ in changes if c.size), default=0)
    found = collections.Counter()
    for change, pixels in changes:
        found.update(map(tuple, pixels[change >= most * 0.97].tolist()))
    whole = max((int(numpy.abs(plain[b] - mark).sum(axis=2).max()) for b in bands(element, plain.shape)), default=0)
    return found.most_common(1)[0][0], 4 if most >= whole * 0.99 else 56


def is_among(colour, claimed, near=4):
    lows = [min(c[i] for c in claimed) - near for i in range(3)]
    highs = [max(c[i] for c in claimed) + near for i in range(3)]
    return all(low <= v <= high for low, v, high in zip(lows, colour, highs))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("workshop")
    ap.add_argument("pages", nargs="+")
    ap.add_argument("--width", type=int, default=1280)
    ap.add_argument("--height", type=int, default=800)
    ap.add_argument("--root", action="append", default=[], metavar="PREFIX=DIR")
    ap.add_argument("--list", action="append", default=[], metavar="KIND", help="name each that differs")
    ap.add_argument("--sample", type=int, help="take so many pages by chance, the same each time")
    ap.add_argument("--chromium", default="/usr/bin/chromium")
    a = ap.parse_args()
    from playwright.sync_api import sync_playwright

    pages = []
    for path in a.pages:
        names = sorted(os.listdir(path)) if os.path.isdir(path) else [""]
        pages += [os.path.abspath(os.path.join(path, n)) for n in names if not n or n.endswith((".html", ".htm"))]
    if a.sample and a.sample < len(pages):
        pages = sorted(random.Random(18).sample(pages, a.sample))
    roots = [r for root in a.root for r in ("--root", root)]
    ours = subprocess.run([a.workshop, "paint", "--width", str(a.width), "--height", str(a.height), *roots, *pages],
                          check=True, capture_output=True, text=True).stdout
    ours = {page["page"]: page["elements"] for page in map(json.loads, ours.splitlines())}

    tally, lacks, skipped = collections.Counter(), collections.Counter(), 0

    def count(kind, equal, place, what=""):
        tally[kind, equal] += 1
        if not equal and kind in a.list:
            print(f"{kind}: {place} {what}", flush=True)

    Handler.roots = sorted((r.split("=", 1) for r in a.root), key=lambda r: -len(r[0])) + [["/", "/"]]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = "http://127.0.0.1:%d" % server.server_port
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=a.chromium, args=[
            "--no-sandbox", "--force-device-scale-factor=1", "--disable-lcd-text", "--hide-scrollbars"])
        context = browser.new_context(viewport={"width": a.width, "height": a.height}, java_script_enabled=True,
                                      reduced_motion="no-preference")
        context.route("**/*", lambda route: route.continue_() if route.request.url.startswith(origin)
                      and route.request.resource_type != "script" else route.abort())
        for path in pages:
            page = context.new_page()
            try:
                page.goto(origin + urllib.parse.quote(path), wait_until="load", timeout=20000)
                page.evaluate(SETTLE)
                theirs = page.evaluate(COLLECT)
                shown = picture(page, a.width)
                page.evaluate(SHEET, "transparent")
                plain = picture(page, a.width)
                page.evaluate(SHEET, "rgb(255, 0, 212)")
                marked = picture(page, a.width)
            except Exception as error:
                print(f"not compared: {path}: {str(error).splitlines()[0]}")
                skipped += 1
                page.close()
                continue
            page.close()
            if len(theirs) != len(ours[path]):
                print(f"not compared: {path}: {len(ours[path])} elements, in the browser {len(theirs)}")
                skipped += 1
                continue
            for our, their in zip(ours[path], theirs):
                place = f"{os.path.basename(path)}:{our['line']} <{our['tag']} {their['id']} {their['cls'][:40]}>"
                if their["flat"] and not their["contents"] and our["tag"] not in BOXLESS:
                    if our.get("seen") is None:
                        lacks["seen is open"] += 1
                    else:
                        count("seen", our["seen"] == their["seen"], place, f"we say {our['seen']}")
                if our.get("size") and their["size"] and our["tag"] != "img" and not their["turned"] and their["scroll"]:
                    near = all(abs(x - y) <= 1 for x, y in zip(our["size"], their["size"]))
                    count("sizes", near, place, f"{our['size']}, browser {their['size']}")
                if not their["rects"]:
                    continue
                behind = colours(plain, marked, their)
                if behind == "outside":
                    continue
                claims = "backgrounds" in our or "lack" in our
                count("texts seen", claims == (behind is not None), place, f"we say {claims}")
                if behind is None or not claims:
                    continue
                count("claimed", "backgrounds" in our, place, our.get("lack", ""))
                if "backgrounds" in our:
                    known = [tuple(int(c[i:i + 2], 16) for i in (1, 3, 5)) for c in our["backgrounds"]]
                    missing = [c for c in behind if not is_among(c, known)]
                    texts = ["#%02x%02x%02x" % c for c in missing[:3]]
                    count("colours", not missing, place, f"{our['backgrounds'][:3]}, browser {texts}")
                    letter, near = letters(plain, marked, shown, their)
                    inks = [tuple(int(c[i:i + 2], 16) for i in (1, 3, 5)) for c in our["foregrounds"]]
                    count("letters", is_among(letter, inks, near), place, f"{our['foregrounds'][:3]}, browser #%02x%02x%02x" % letter)
                else:
                    lacks[our["lack"]] += 1
        browser.close()
    server.shutdown()
    print(f"{len(pages) - skipped} pages at {a.width} px, {skipped} not compared")
    for kind in ["seen", "texts seen", "colours", "letters", "claimed", "sizes"]:
        equal, other = tally[kind, True], tally[kind, False]
        print(f"{kind}: {100 * equal / max(equal + other, 1):.2f} % of {equal + other}, {other} differ")
    for lack, number in lacks.most_common(12):
        print(f"  {number} × {lack}")


if __name__ == "__main__":
    main()
