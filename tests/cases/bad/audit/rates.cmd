# A table of facts prints the rate beside its numerator and denominator: right, wrong, without data, rounded, divided by 0, unreadable, 95 below a header with %.
printf '单位,预算执行数（万元）,预算数（万元）,预算执行率\n甲局,950,1000,95%%\n乙局,900,1000,95%%\n丙局,800,,80%%\n丁局,1,3,33.33%%\n戊局,1,0,100%%\n己局,1,1,很高\n庚局,1,1,\n' > facts.csv; heng audit rates.heng facts.csv --all; heng --lang en audit rates.heng facts.csv
printf '单位,预算执行数（万元）,预算数（万元）,预算执行率（%%）\n甲局,950,1000,95\n乙局,900,1000,95\n' > facts.csv; heng audit rates.heng facts.csv --all
