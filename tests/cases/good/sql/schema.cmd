heng sql pack.heng --schema --range '预算数=0元..1亿元' --least '预算执行数=1元'
