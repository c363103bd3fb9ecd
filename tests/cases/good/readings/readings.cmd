heng readings pack.heng
heng --lang en readings pack.heng data.csv
heng readings pack.heng data.csv -f json
heng readings pack.heng --infer data.csv printed.csv
heng --lang en readings pack.heng --infer printed.csv
heng readings pack.heng --infer data.csv printed.csv -f json
heng readings stdlib_rules/huainan-projects --infer stdlib_rules/huainan-projects/forms.json
heng readings stdlib_rules/shaoguan --infer stdlib_rules/shaoguan/facts.csv stdlib_rules/shaoguan/printed.csv
