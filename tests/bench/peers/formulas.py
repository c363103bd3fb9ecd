#!/usr/bin/env python3
"""The 28 formulas of the workload as a careful author writes them by hand in doubles, in the language of each peer.

usage: formulas.py FOLDER     writes FOLDER/columns.txt and FOLDER/formulas.{lua,muparser,sqlite,duckdb,zen,jsonlogic}

A rate is taken in percentage points and its whole steps are floored. The truth is not taken from here:
tests/bench/workload/truth.cpp states the same rules in exact ratios.
"""
import json
import os
import sys

COLUMNS = ("c_goal c_ind staff quota sg_cur sg_prev key_exp tot_exp bud_exec bud bud_adj pay_exec pay_bud pay_plan carry "
           "carry_cum carry_prev pub_act pub_bud sg_act sg_bud proc_act proc_bud n_sys n_viol n_undisc n_miss as_sys as_exec "
           "n_as fa_used fa_tot w_done w_plan w_timely w_qual k_done k_asg econ_act econ_tgt soc_act soc_tgt eco_act eco_tgt "
           "sat_yes sat_n").split()


# An expression is a column, a number, or (operator, operand...).
def percent(over, under):
    return ("*", ("/", over, under), 100)


def whole_steps(distance, step):
    return ("floor", distance if step == 1 else ("/", distance, step))


def deducted(points, each, steps):
    steps = ("max", 0, steps)
    return ("max", 0, ("-", points, steps if each == 1 else ("*", each, steps)))


def below(rate, base, step, each, points):
    return deducted(points, each, whole_steps(("-", base, rate), step))


def above(rate, base, step, each, points):
    return deducted(points, each, whole_steps(rate if base == 0 else ("-", rate, base), step))


def off(rate, base, step, each, points):
    return deducted(points, each, whole_steps(("abs", ("-", rate, base)), step))


def lacking(points, each, count):
    return ("max", 0, ("-", points, ("*", each, count)))


def counted(points, each, count):
    return ("min", points, ("*", each, count))


def to_hundredths(value):
    return ("/", ("floor", ("+", ("*", value, 100), 0.5)), 100)


def proportional(points, over, under):
    return to_hundredths(("min", points, ("*", points, ("/", over, under))))


def banded(rate, *bands):
    out = 0
    for least, points in reversed(bands):
        out = ("if", (">=", rate, least), points, out)
    return out


def growth(now, before):
    return percent(("-", now, before), before)


SATISFIED = percent("sat_yes", "sat_n")
FORMULAS = [
    counted(6, 2, "c_goal"),
    counted(8, 2, "c_ind"),
    above(percent("staff", "quota"), 100, 1, 0.5, 2),
    above(growth("sg_cur", "sg_prev"), 0, 1, 1, 2),
    below(percent("key_exp", "tot_exp"), 50, 1, 0.5, 2),
    below(percent("bud_exec", "bud"), 100, 1, 1, 5),
    below(percent("bud_adj", "bud"), 100, 5, 1, 3),
    below(("*", ("/", percent("pay_exec", "pay_bud"), "pay_plan"), 100), 100, 5, 1, 3),
    above(percent("carry", "pay_bud"), 0, 5, 1, 3),
    above(growth("carry_cum", "carry_prev"), 0, 5, 1, 3),
    above(percent("pub_act", "pub_bud"), 100, 1, 1, 3),
    above(percent("sg_act", "sg_bud"), 100, 1, 1, 3),
    off(percent("proc_act", "proc_bud"), 100, 5, 1, 3),
    counted(2, 0.5, "n_sys"),
    lacking(2, 0.5, "n_viol"),
    lacking(2, 0.5, "n_undisc"),
    lacking(2, 0.5, "n_miss"),
    ("+", "as_sys", "as_exec"),
    lacking(2, 0.5, "n_as"),
    below(percent("fa_used", "fa_tot"), 100, 5, 1, 2),
    above(percent("w_done", "w_plan"), 100, 1, 1, 5),
    above(percent("w_timely", "w_plan"), 100, 1, 1, 5),
    above(percent("w_qual", "w_plan"), 100, 1, 1, 5),
    proportional(5, "k_done", "k_asg"),
    banded(percent("econ_act", "econ_tgt"), (100, 5), (80, 4), (60, 3)),
    proportional(5, "soc_act", "soc_tgt"),
    proportional(5, "eco_tgt", "eco_act"),
    banded(SATISFIED, (90, 5), (60, to_hundredths(("/", ("*", 5, ("-", SATISFIED, 60)), 30)))),
]


class Dialect:
    def __init__(self, name, column="{}", call="{}({})", when="({} ? {} : {})", number=str, calls=None):
        self.name, self.column, self.call, self.when, self.number, self.calls = name, column, call, when, number, calls or {}

    def text(self, of):
        if isinstance(of, str):
            return self.column.format(of)
        if not isinstance(of, tuple):
            return self.number(of)
        parts = [self.text(part) for part in of[1:]]
        if of[0] in "+-*/>=":
            return f"({parts[0]} {of[0]} {parts[1]})"
        if of[0] == "if":
            return self.when.format(*parts)
        return self.calls.get(of[0], of[0] + "({})").format(", ".join(parts))


def real(value):
    return repr(float(value))


CASE = "CASE WHEN {} THEN {} ELSE {} END"
DIALECTS = [
    Dialect("lua", column="{}[i]", when="({} and {} or {})"),
    Dialect("muparser"),
    Dialect("sqlite", number=real, when=CASE),
    Dialect("duckdb", number=lambda v: real(v) + "::DOUBLE", when=CASE, calls={"max": "greatest({})", "min": "least({})"}),
    Dialect("zen", calls={"max": "max([{}])", "min": "min([{}])"}),
]


def json_logic(of):
    if isinstance(of, str):
        return {"var": of}
    return {of[0]: [json_logic(part) for part in of[1:]]} if isinstance(of, tuple) else of


def zen_graph(texts):
    said = [{"id": f"s{i}", "key": f"s{i}", "value": text} for i, text in enumerate(texts)]
    said.append({"id": "total", "key": "total", "value": " + ".join(f"$.s{i}" for i in range(len(texts)))})
    said.append({"id": "grade", "key": "grade", "value": "$.total >= 90 ? 3 : ($.total >= 80 ? 2 : ($.total >= 60 ? 1 : 0))"})
    at = {"position": {"x": 0, "y": 0}}
    nodes = [{"id": "in", "type": "inputNode", "name": "in", **at},
             {"id": "score", "type": "expressionNode", "name": "score", "content": {"expressions": said}, **at},
             {"id": "out", "type": "outputNode", "name": "out", **at}]
    edges = [{"id": "a", "type": "edge", "sourceId": "in", "targetId": "score"},
             {"id": "b", "type": "edge", "sourceId": "score", "targetId": "out"}]
    return {"nodes": nodes, "edges": edges}


def main(folder):
    def write(name, text):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)

    os.makedirs(folder, exist_ok=True)
    write("columns.txt", "".join(name + "\n" for name in COLUMNS))
    for dialect in DIALECTS:
        texts = [dialect.text(formula) for formula in FORMULAS]
        write("formulas." + dialect.name, "".join(text + "\n" for text in texts))
        if dialect.name == "zen":
            write("zen.json", json.dumps(zen_graph(texts)))
    write("formulas.jsonlogic", json.dumps([json_logic(formula) for formula in FORMULAS]))


if __name__ == "__main__":
    main(sys.argv[1])
