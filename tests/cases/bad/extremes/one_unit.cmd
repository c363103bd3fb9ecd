# One unit: no shares of differences, no ranks that change.
heng diff pack.heng new.heng --data one.csv
heng test pack.heng --cases cases.csv
heng test pack.heng --cases cases.csv --mutate --require 95 | tail -4
heng audit pack.heng --facts one.csv --printed printed.csv
heng readings pack.heng one.csv | tail -3
heng readings pack.heng --infer one.csv printed.csv
heng impact pack.heng one.csv
