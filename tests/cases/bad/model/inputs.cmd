heng check inputs.heng
heng --lang en check inputs.heng
