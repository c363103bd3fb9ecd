printf '单位,预算书,联系人,满意度（万元）\n甲局,100,张,95\n' > names.csv; heng score pack.heng names.csv
heng --lang en score pack.heng names.csv
printf '单位,满意度\n甲局,95%%\n' > few.csv; heng score pack.heng few.csv
