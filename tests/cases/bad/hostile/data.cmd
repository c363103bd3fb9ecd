printf '甲局,100,95\n乙局,200,190\n' > headless.csv; heng score pack.heng headless.csv
printf '单位,预算数,支出数\n甲局,100\n乙局,1,2,3\n\n丙局,100,95\n' > ragged.csv; heng score pack.heng ragged.csv
printf '单位,预算数,支出数\n"甲局,100,95\n乙局,100,90\n' > quote.csv; heng score pack.heng quote.csv
printf '\357\273\277\357\273\277单位,预算数,支出数\n甲局,100,95\n' > bom.csv; heng score pack.heng bom.csv
printf '\265\245\316\273,\324\244\313\343\312\375\n\274\327\276\377,100\n' > gb.csv; heng score pack.heng gb.csv
printf '单位,预算数,支出数\n' | iconv -f UTF-8 -t UTF-16LE > utf16.csv; heng score pack.heng utf16.csv
printf 'PK\003\004\024\000\006\000\010\000\000\000!\000' > book.xlsx; heng score pack.heng book.xlsx
printf '单位\t预算数\t支出数\n甲局\t100\t95\n' > tabs.csv; heng score pack.heng tabs.csv
printf '\n\n\n' > blank.csv; heng score pack.heng blank.csv
printf '单位,预算数,支出数\n' > rows.csv; heng score pack.heng rows.csv
mkdir data.csv; heng score pack.heng data.csv
printf '单位,预算数,支出数\n甲局,99999999999999999999999999999999999999999999999999999999999,0.00000000000000000000000000000000001\n' > exact.csv; heng score pack.heng exact.csv > said; e=$?; grep -c 甲局 said; exit 1
