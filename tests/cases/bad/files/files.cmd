heng score pack.heng nosuch.csv
heng score pack.heng .
printf '单位,满意度\n甲局,95%%\n乙局,80%%\n' > two.csv; heng score pack.heng two.csv --unit 丙局
heng explain pack.heng two.csv
heng explain pack.heng two.csv --unit 甲局 --indicator 不存在
heng score pack.heng two.csv -f xml
heng score pack.heng
heng score pack.heng two.csv -o nosuchfolder/out.html
heng --lang en explain pack.heng two.csv
cp two.csv twin.csv; ln -s twin.csv link.csv; heng score pack.heng twin.csv -o link.csv; cmp two.csv twin.csv
