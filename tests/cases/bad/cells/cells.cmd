printf '单位,预算数,预算执行数,满意度,制度建设,内部管理,公开,延期,完成时间\n甲局,100个,九十左右,95,还可以,④,也许,三天半吧,2024-02-30\n乙局,1e5,#DIV/0!,≥90%%,健全,5/3,是,5元,昨天\n丙局,"1,23,4",95—96,95%%,基本,制度,否,2天,6月30日\n丁局,0,95,-,不健全,①②,有,1周,2024-06-30\n' > cells.csv; heng score pack.heng cells.csv
printf '单位,预算数,预算执行数\n丁局,0,95\n' > zero.csv; heng score pack.heng zero.csv
heng --lang en score pack.heng zero.csv
