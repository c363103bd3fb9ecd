heng check syntax.heng
heng --lang en check syntax.heng
