printf '单位,预算数,预算执行数,满意度,制度建设,内部管理\n甲局,100万元,97万元,95%%,健全,①②③\n' > facts.csv; printf '单位,指标,分值,得分\n甲局,预算执行率,5,4\n甲局,满意度,6,5\n甲局,制度建设,5,\n甲局,内部管理,5,很好\n甲局,不存在,5,5\n甲局,总分,20,20\n甲局,等级,,优\n' > printed.csv; heng audit pack.heng --facts facts.csv --printed printed.csv
heng audit pack.heng --facts nosuch.csv
printf '项目,2020年\n支出,100万元\n1、甲,40万元\n2、乙,50万元\n' > amounts.csv; heng audit pack.heng --amounts amounts.csv
