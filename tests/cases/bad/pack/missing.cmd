heng check nosuch.heng
heng check .
heng --lang en check nosuch
heng score nosuch.heng nosuch.csv
