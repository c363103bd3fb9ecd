#!/usr/bin/env python3
"""Runs every peer between two runs of heng and of the hand-written yardstick, checks its cells, prints docs/performance.md's table.

usage: table.py FOLDER BUILD PACK     (run.sh has made FOLDER: data, truth, formulas, programs)

Rows named csv are CSV to scored CSV, beside `heng score PACK large.csv -o OUT` on as many threads; the others are evaluation alone.
"""
import array
import os
import re
import subprocess
import sys
import time

folder, build, pack = sys.argv[1:4]
here = os.path.dirname(os.path.abspath(__file__))
ROWS, FEW, LARGE = 100000, 3000, 1000000


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def heng_rates(rows):
    text = said(f"{build}/tests/bench/heng_workload", pack, str(rows), "2", "5")
    rate = lambda name: 1e6 * float(re.search(name + r"\s+([\d.]+) M rows/s", text).group(1))
    return rate("heng"), rate("columns of double by hand")


def heng_csv_rate(threads):
    begin = time.monotonic()
    said(f"{build}/heng", "score", pack, f"{folder}/large.csv", "-o", f"{folder}/heng.csv", "--threads", str(threads))
    return LARGE / (time.monotonic() - begin)


def cells(name):
    values = array.array("h")
    with open(os.path.join(folder, name + ".i16"), "rb") as file:
        values.frombytes(file.read())
    return values


def wrong(name, truth):
    found = cells(name)
    return sum(found[i] != truth[i] for i in range(len(found))), len(found)


def main():
    truth = cells("truth")
    print("| engine | rows/s | heng is faster by | by hand on doubles is faster by | wrong cells |")
    print("| --- | --- | --- | --- | --- |")
    peers = [(["luajit", f"{here}/luajit.lua", folder, str(ROWS), "col", "5"], ROWS),
             (["luajit", f"{here}/luajit.lua", folder, str(ROWS), "row", "5"], ROWS),
             ([f"{folder}/muparser", folder, str(ROWS), "3"], ROWS),
             ([f"{folder}/sqlite", folder, str(ROWS), "3"], ROWS)]
    peers += [(["node", f"{here}/engines.mjs", folder, str(n), name, "3"], n)
              for name, n in (("duckdb", ROWS), ("jsonlogic", FEW), ("zen", FEW))]
    for command, rows in peers:
        before = heng_rates(ROWS)
        text = said(*command)
        after = heng_rates(ROWS)
        heng, by_hand = (before[0] + after[0]) / 2, (before[1] + after[1]) / 2
        for name, rate in (line.split() for line in text.splitlines()):
            kept = name if os.path.exists(f"{folder}/{name}.i16") else name.split("-")[0]
            bad, all_cells = wrong(kept, truth)
            csv = "csv" in name
            ours = heng_csv_rate(int(name[-2])) if csv else heng
            hand = "" if csv else f"{by_hand / float(rate):,.1f}"
            print(f"| {name} | {float(rate):,.0f} | {ours / float(rate):,.1f} | {hand} | {bad:,} of {all_cells:,} |", flush=True)


main()
