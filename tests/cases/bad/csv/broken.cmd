: > empty.csv; heng score pack.heng empty.csv
printf '单位,预算数,预算执行数\n甲局,100\n乙局,1,2,3\n丙局,100,95\n' > width.csv; heng score pack.heng width.csv
printf '单位,预算数\n甲局,"100\n乙局,95\n' > quote.csv; heng score pack.heng quote.csv
printf '单位,预算数\n甲局,"100"万\n' > after.csv; heng score pack.heng after.csv
printf '单位,预算数\n甲局,1\0000\n' > nul.csv; heng score pack.heng nul.csv
printf '单位;预算数;预算执行数\n甲局;100;95\n' > semicolon.csv; heng score pack.heng semicolon.csv
printf '单位,预算数,满意度\n甲\377局,100,95%%\n' > bytes.csv; heng score pack.heng bytes.csv
printf '单位,预算数,预算数\n甲局,100,95\n' > twice.csv; heng score pack.heng twice.csv
printf '单位,预算数,\n甲局,100,95\n,1,\n甲局,100,\n' > unnamed.csv; heng score pack.heng unnamed.csv
