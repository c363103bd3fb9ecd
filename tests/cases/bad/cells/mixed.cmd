printf '单位,支出数,预算数\n甲局,95,100万元\n' > mixed.csv; heng score mixed.heng mixed.csv
printf '单位,支出数,预算数\n甲局,\356\200\20095,100\n' > strange.csv; heng score mixed.heng strange.csv
