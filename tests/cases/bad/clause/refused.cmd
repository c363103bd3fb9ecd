heng check refused.heng
heng --lang en check refused.heng
printf '单位,一率\n甲局,95%%\n' > d.csv && heng score refused.heng d.csv
