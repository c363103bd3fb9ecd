heng check labels.heng
heng --lang en check labels.heng
