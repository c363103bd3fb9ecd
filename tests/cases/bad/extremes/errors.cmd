# A clause that was not understood: what was is compared, tested, audited; what was not is named.
heng diff pack.heng broken.heng --data one.csv
heng diff broken.heng broken.heng
heng test broken.heng --cases cases.csv --coverage --mutate
heng test broken.heng --generate
heng test broken.heng --cases cases.csv --reset
heng audit broken.heng --facts one.csv --printed printed.csv
heng readings broken.heng
heng readings broken.heng one.csv
heng readings broken.heng --infer one.csv printed.csv
heng impact broken.heng
heng impact broken.heng one.csv
heng --lang en impact broken.heng
