package org.indicatordashboard.extraction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What looks like a figure and is none. */
class ExclusionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "普科委〔2023〕15号",
                "渝府办发[2022]第8号",
                "第152086号提案",
                "第 B071 号提案",
                "电话：021-52564588-3331，邮编200333",
                "大渡河路1668号2号楼1101室",
                "惠民路800号3号楼17层",
                "拨打12345热线",
                "发展5G、IPv6、3D、4K/8K、Web3.0",
                "世界500强、985高校、211工程、863计划",
                "地铁1号线、G60科创走廊、C919、N95口罩",
                "4A级景区、110千伏变电站、PM2.5、PM10",
                "构建1+16+X和“1+10+N”体系",
                "实施“5个100”工程、“五个一”工程",
                "做到三个有序、两个毫不动摇",
                "围绕三大领域，聚焦四大重点产业",
                "出台“稳增长20条”",
                "《行动方案（2021-2023年）》第25条",
                "60岁以上老年人、0-3岁婴幼儿",
                "第一批、第十五届二次会议、二期项目",
                "第7次人口普查，第3页共10页",
                "2022年1-12月，2023.5.5，2023/05/05，9时30分",
                "“十四五”时期，20世纪90年代，过去5年",
                "一、总体要求",
                "（一）1.加强领导",
                "一个平台，一批项目，一系列，统一，进一步",
                "每3年一次，每10万人",
                "7×24小时值班，24小时制",
                "90后青年，七国集团，1∶500地形图",
                "千方百计，百家争鸣，万无一失",
                "和平花园10幢2单元、11单元，C区2层",
                "一、二类水质，劣四类水体",
                "年龄在60岁以上",
                "30户以上自然村，100万以上人口城市，成立20周年",
                "排查5方面隐患，两位数增长，两项数据都好",
                "从0到10的创新",
                "30亿元以上项目，300平方米以上的商场",
                "年产30万吨乙烯项目，200兆瓦光伏电站",
                "15分钟社区生活圈，1小时通勤圈",
                "表2项目一览，附件3",
                "座谈2小时，集中学习3天",
                "连上3个台阶",
                "图1 2018年、2019年",
                "见https://www.example.gov.cn/2021/art-5%/c12m.html"
            })
    void proposesNothing(String phrase) {
        assertEquals("", Phrases.figures(phrase));
    }
}
