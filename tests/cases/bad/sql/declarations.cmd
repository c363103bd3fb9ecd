heng sql pack.heng --range '不存在=1..2' --least '预算数=多少'
