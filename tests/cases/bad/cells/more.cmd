printf '单位,支出数,预算数,信息完整性,无截留挪用,业务管理/制度健全性,资产管理/制度健全性,结转金额,投诉,,工期\n甲局,95,100万元,2,没有,制度,健全,5,3,注,35天\n乙局,9月,约95,①②,是,健全,健全,5万元整,2次半,,1工时\n甲局,1万元,９５\001万元,全部,是,健全,健全,12万美元,——3,,35天\n' > more.csv;  heng score more.heng more.csv
heng --lang en score more.heng more.csv
printf '单位,制度健全性,结转金额（万元）\n甲局,健全,0\n' > same.csv; heng score more.heng same.csv
printf '单位,支出数,预算数\n' > many.csv; for i in $(seq 600); do echo "单位$i,有,无数" >> many.csv; done; heng score more.heng many.csv 2> said; e=$?; tail -n 5 said; exit $e
