heng diff old.heng old.heng
heng diff old.heng new.heng
heng diff old.heng new.heng --data units.csv --fail-on any
