heng sql pack.heng --dialect mariadb --view 得分 --key 单位 --range "预算数=0元..10000亿元" | head -12
