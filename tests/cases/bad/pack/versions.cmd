heng check import_base.heng
heng check over_two.heng
heng --lang en check over_two.heng
