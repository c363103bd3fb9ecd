printf '单位,预算执行率,到位率,重大事故,重大违纪,重大舆情\n甲局,95%%,100%%,0,否,否\n乙局,60%%,100%%,1,否,否\n丙局,100%%,100%%,0,是,是\n' > effects.csv; heng score effects.heng effects.csv
printf '单位,执行率,到位率\n甲局,95%%,90%%\n' > formula.csv; heng score formula.heng formula.csv
