heng audit stdlib_rules/huainan-projects --forms stdlib_rules/huainan-projects/forms.json --amounts stdlib_rules/huainan-projects/amounts-report.csv
heng audit stdlib_rules/lhasa --facts stdlib_rules/lhasa/facts.csv --printed stdlib_rules/lhasa/printed.csv --forms stdlib_rules/lhasa/forms.json
heng audit stdlib_rules/shaoguan --facts stdlib_rules/shaoguan/facts.csv --printed stdlib_rules/shaoguan/printed.csv --forms stdlib_rules/shaoguan/forms.json
heng audit stdlib_rules/hecheng-projects --forms stdlib_rules/hecheng-projects/forms.json
