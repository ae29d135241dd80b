# SPDX-FileCopyrightText: 2026 The Candour authors
# SPDX-License-Identifier: GPL-3.0-only
"""Cells of CSV, XLSX and BIFF8 XLS files, read with Python's own library and nothing of ours.

Rows and columns count from 1. Numbers stay texts as they are stored; texts of XLS files are not
read, since only numbers are added up.
"""
import csv
import re
import struct
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def csv_rows(path):
    """Rows of a CSV file as lists of texts."""
    raw = open(path, "rb").read()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252")
    return list(csv.reader(text.splitlines(keepends=True)))


def xlsx_sheet(path, wanted):
    """{(row, column): text} of one sheet."""
    book = zipfile.ZipFile(path)
    texts = []
    if "xl/sharedStrings.xml" in book.namelist():
        for item in xml.fromstring(book.read("xl/sharedStrings.xml")):
            texts.append("".join(t.text or "" for t in item.iter(MAIN + "t")))
    targets = {r.get("Id"): r.get("Target")
               for r in xml.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
    for sheet in xml.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet"):
        if sheet.get("name") != wanted:
            continue
        part = "xl/" + targets[sheet.get(LINK)].lstrip("/").removeprefix("xl/")
        cells = {}
        for cell in xml.fromstring(book.read(part)).iter(MAIN + "c"):
            letters, row = re.match(r"([A-Z]+)(\d+)", cell.get("r")).groups()
            column = 0
            for letter in letters:
                column = column * 26 + ord(letter) - 64
            value = cell.find(MAIN + "v")
            if value is not None and cell.get("t") != "e":
                text = texts[int(value.text)] if cell.get("t") == "s" else value.text
                cells[int(row), column] = text
        return cells
    raise KeyError(wanted)


def stream_of(path, wanted):
    """A stream of a compound file (MS-CFB)."""
    raw = open(path, "rb").read()
    size = 1 << struct.unpack_from("<H", raw, 30)[0]
    sector = lambda n: raw[(n + 1) * size:(n + 2) * size]
    master = list(struct.unpack_from("<109I", raw, 76))
    more = struct.unpack_from("<I", raw, 68)[0]
    while more < 0xFFFFFFFA:
        block = struct.unpack("<%dI" % (size // 4), sector(more))
        master += block[:-1]
        more = block[-1]
    table = []
    for n in master:
        if n < 0xFFFFFFFA:
            table += struct.unpack("<%dI" % (size // 4), sector(n))

    def chain(n):
        parts = []
        while n < 0xFFFFFFFA:
            parts.append(sector(n))
            n = table[n]
        return b"".join(parts)

    entries = chain(struct.unpack_from("<I", raw, 48)[0])
    for at in range(0, len(entries), 128):
        length = struct.unpack_from("<H", entries, at + 64)[0]
        if entries[at:at + max(0, length - 2)].decode("utf-16-le") == wanted:
            start, count = struct.unpack_from("<II", entries, at + 116)
            return chain(start)[:count]
    raise KeyError(wanted)


def packed_number(value):
    """An RK number (MS-XLS 2.5.217)."""
    if value & 2:
        number = float(value >> 2 if value < 0x80000000 else (value >> 2) - (1 << 30))
    else:
        number = struct.unpack("<d", struct.pack("<Q", (value & 0xFFFFFFFC) << 32))[0]
    return number / 100 if value & 1 else number


def xls_sheet(path, wanted):
    """{(row, column): text of the number} of one sheet; cells of text are left out."""
    data = stream_of(path, "Workbook")
    at, start, cells = 0, None, {}
    while at + 4 <= len(data):  # the sheets' names and places
        kind, length = struct.unpack_from("<HH", data, at)
        body = data[at + 4:at + 4 + length]
        if kind == 0x85:
            text = body[8:8 + body[6] * (2 if body[7] & 1 else 1)]
            name = text.decode("utf-16-le" if body[7] & 1 else "latin-1")
            if name.strip() == wanted:
                start = struct.unpack_from("<I", body)[0]
        at += 4 + length
        if kind == 0x0A:
            break
    at = start
    while True:
        kind, length = struct.unpack_from("<HH", data, at)
        body = data[at + 4:at + 4 + length]
        at += 4 + length
        if kind == 0x0A:
            return cells
        if kind in (0x203, 0x27E, 0xBD, 0x06):
            row, column = struct.unpack_from("<HH", body)
        if kind == 0x203:
            cells[row + 1, column + 1] = repr(struct.unpack_from("<d", body, 6)[0])
        elif kind == 0x27E:
            cells[row + 1, column + 1] = repr(packed_number(struct.unpack_from("<I", body, 6)[0]))
        elif kind == 0xBD:
            for i in range((length - 6) // 6):
                number = packed_number(struct.unpack_from("<I", body, 6 + 6 * i)[0])
                cells[row + 1, column + 1 + i] = repr(number)
        elif kind == 0x06 and body[12:14] != b"\xff\xff":
            cells[row + 1, column + 1] = repr(struct.unpack_from("<d", body, 6)[0])
