heng check totals.heng
heng --lang en check totals.heng
