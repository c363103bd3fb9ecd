heng check findings.heng
heng check -v findings.heng
heng --lang en check findings.heng
heng check -f json findings.heng
