# 金额 without a unit is read in 元; 完成率 below 完成 gives its value.
heng check money.heng
heng --lang en check money.heng
printf '单位,投资额,完成率\n甲,450万元,95%%\n' > money.csv && heng score money.heng money.csv
